/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.headroom.model.base.BasePackage;

import org.headroom.model.base.impl.BasePackageImpl;

import org.headroom.model.catalogue.CataloguePackage;

import org.headroom.model.catalogue.impl.CataloguePackageImpl;

import org.headroom.model.channel.ChannelPackage;

import org.headroom.model.channel.impl.ChannelPackageImpl;

import org.headroom.model.measurement.MeasurementPackage;

import org.headroom.model.measurement.impl.MeasurementPackageImpl;

import org.headroom.model.power.PowerPackage;

import org.headroom.model.power.impl.PowerPackageImpl;

import org.headroom.model.production.CableNumbering;
import org.headroom.model.production.DriveSetting;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.production.Location;
import org.headroom.model.production.LocationKind;
import org.headroom.model.production.NumberGroup;
import org.headroom.model.production.NumberPrefix;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Revision;
import org.headroom.model.production.TitleBlock;
import org.headroom.model.production.Waiver;

import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.sheet.impl.SheetPackageImpl;

import org.headroom.model.system.SystemPackage;

import org.headroom.model.system.impl.SystemPackageImpl;

import org.headroom.model.venue.VenuePackage;

import org.headroom.model.venue.impl.VenuePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProductionPackageImpl extends EPackageImpl implements ProductionPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cableNumberingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numberPrefixEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass titleBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass revisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass locationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driveSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waiverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum locationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numberGroupEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driveVerdictEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.headroom.model.production.ProductionPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ProductionPackageImpl() {
		super(eNS_URI, ProductionFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ProductionPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ProductionPackage init() {
		if (isInited) return (ProductionPackage)EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredProductionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ProductionPackageImpl theProductionPackage = registeredProductionPackage instanceof ProductionPackageImpl ? (ProductionPackageImpl)registeredProductionPackage : new ProductionPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChannelPackage.eNS_URI);
		ChannelPackageImpl theChannelPackage = (ChannelPackageImpl)(registeredPackage instanceof ChannelPackageImpl ? registeredPackage : ChannelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
		MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PowerPackage.eNS_URI);
		PowerPackageImpl thePowerPackage = (PowerPackageImpl)(registeredPackage instanceof PowerPackageImpl ? registeredPackage : PowerPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SheetPackage.eNS_URI);
		SheetPackageImpl theSheetPackage = (SheetPackageImpl)(registeredPackage instanceof SheetPackageImpl ? registeredPackage : SheetPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);
		VenuePackageImpl theVenuePackage = (VenuePackageImpl)(registeredPackage instanceof VenuePackageImpl ? registeredPackage : VenuePackage.eINSTANCE);

		// Create package meta-data objects
		theProductionPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theChannelPackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		thePowerPackage.createPackageContents();
		theSheetPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		theVenuePackage.createPackageContents();

		// Initialize created meta-data
		theProductionPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theChannelPackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		thePowerPackage.initializePackageContents();
		theSheetPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		theVenuePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theProductionPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ProductionPackage.eNS_URI, theProductionPackage);
		return theProductionPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProduction() {
		return productionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduction_SchemaVersion() {
		return (EAttribute)productionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_TitleBlock() {
		return (EReference)productionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Revisions() {
		return (EReference)productionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Types() {
		return (EReference)productionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Locations() {
		return (EReference)productionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Devices() {
		return (EReference)productionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Racks() {
		return (EReference)productionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Multicores() {
		return (EReference)productionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Cables() {
		return (EReference)productionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Looms() {
		return (EReference)productionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Sheets() {
		return (EReference)productionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Power() {
		return (EReference)productionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Venue() {
		return (EReference)productionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Placements() {
		return (EReference)productionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_ChannelList() {
		return (EReference)productionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Measurements() {
		return (EReference)productionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_Waivers() {
		return (EReference)productionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_CableNumbering() {
		return (EReference)productionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProduction_DriveSettings() {
		return (EReference)productionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCableNumbering() {
		return cableNumberingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableNumbering_Group() {
		return (EAttribute)cableNumberingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableNumbering_Prefix() {
		return (EAttribute)cableNumberingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableNumbering_Separator() {
		return (EAttribute)cableNumberingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableNumbering_Digits() {
		return (EAttribute)cableNumberingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableNumbering_First() {
		return (EAttribute)cableNumberingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableNumbering_FillGaps() {
		return (EAttribute)cableNumberingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCableNumbering_Prefixes() {
		return (EReference)cableNumberingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumberPrefix() {
		return numberPrefixEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberPrefix_Signal() {
		return (EAttribute)numberPrefixEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNumberPrefix_Location() {
		return (EReference)numberPrefixEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberPrefix_Prefix() {
		return (EAttribute)numberPrefixEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTitleBlock() {
		return titleBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_Client() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_VenueName() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_Designer() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_DrawnBy() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_ProjectNumber() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_FirstDate() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_LastDate() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_Revision() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_Date() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTitleBlock_Status() {
		return (EAttribute)titleBlockEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRevision() {
		return revisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_Label() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_Date() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_Author() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_Description() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_SignedBy() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_SignedAt() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_FileHash() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocation() {
		return locationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Kind() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_X() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Y() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Z() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLocation_Children() {
		return (EReference)locationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriveSetting() {
		return driveSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriveSetting_Driver() {
		return (EAttribute)driveSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriveSetting_Receiver() {
		return (EAttribute)driveSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriveSetting_Verdict() {
		return (EAttribute)driveSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWaiver() {
		return waiverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_RuleId() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_ObjectId() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Reason() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Author() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Date() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLocationKind() {
		return locationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumberGroup() {
		return numberGroupEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriveVerdict() {
		return driveVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProductionFactory getProductionFactory() {
		return (ProductionFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		productionEClass = createEClass(PRODUCTION);
		createEAttribute(productionEClass, PRODUCTION__SCHEMA_VERSION);
		createEReference(productionEClass, PRODUCTION__TITLE_BLOCK);
		createEReference(productionEClass, PRODUCTION__REVISIONS);
		createEReference(productionEClass, PRODUCTION__TYPES);
		createEReference(productionEClass, PRODUCTION__LOCATIONS);
		createEReference(productionEClass, PRODUCTION__DEVICES);
		createEReference(productionEClass, PRODUCTION__RACKS);
		createEReference(productionEClass, PRODUCTION__MULTICORES);
		createEReference(productionEClass, PRODUCTION__CABLES);
		createEReference(productionEClass, PRODUCTION__LOOMS);
		createEReference(productionEClass, PRODUCTION__SHEETS);
		createEReference(productionEClass, PRODUCTION__POWER);
		createEReference(productionEClass, PRODUCTION__VENUE);
		createEReference(productionEClass, PRODUCTION__PLACEMENTS);
		createEReference(productionEClass, PRODUCTION__CHANNEL_LIST);
		createEReference(productionEClass, PRODUCTION__MEASUREMENTS);
		createEReference(productionEClass, PRODUCTION__WAIVERS);
		createEReference(productionEClass, PRODUCTION__CABLE_NUMBERING);
		createEReference(productionEClass, PRODUCTION__DRIVE_SETTINGS);

		cableNumberingEClass = createEClass(CABLE_NUMBERING);
		createEAttribute(cableNumberingEClass, CABLE_NUMBERING__GROUP);
		createEAttribute(cableNumberingEClass, CABLE_NUMBERING__PREFIX);
		createEAttribute(cableNumberingEClass, CABLE_NUMBERING__SEPARATOR);
		createEAttribute(cableNumberingEClass, CABLE_NUMBERING__DIGITS);
		createEAttribute(cableNumberingEClass, CABLE_NUMBERING__FIRST);
		createEAttribute(cableNumberingEClass, CABLE_NUMBERING__FILL_GAPS);
		createEReference(cableNumberingEClass, CABLE_NUMBERING__PREFIXES);

		numberPrefixEClass = createEClass(NUMBER_PREFIX);
		createEAttribute(numberPrefixEClass, NUMBER_PREFIX__SIGNAL);
		createEReference(numberPrefixEClass, NUMBER_PREFIX__LOCATION);
		createEAttribute(numberPrefixEClass, NUMBER_PREFIX__PREFIX);

		titleBlockEClass = createEClass(TITLE_BLOCK);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__CLIENT);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__VENUE_NAME);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__DESIGNER);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__DRAWN_BY);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__PROJECT_NUMBER);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__FIRST_DATE);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__LAST_DATE);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__REVISION);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__DATE);
		createEAttribute(titleBlockEClass, TITLE_BLOCK__STATUS);

		revisionEClass = createEClass(REVISION);
		createEAttribute(revisionEClass, REVISION__LABEL);
		createEAttribute(revisionEClass, REVISION__DATE);
		createEAttribute(revisionEClass, REVISION__AUTHOR);
		createEAttribute(revisionEClass, REVISION__DESCRIPTION);
		createEAttribute(revisionEClass, REVISION__SIGNED_BY);
		createEAttribute(revisionEClass, REVISION__SIGNED_AT);
		createEAttribute(revisionEClass, REVISION__FILE_HASH);

		locationEClass = createEClass(LOCATION);
		createEAttribute(locationEClass, LOCATION__KIND);
		createEAttribute(locationEClass, LOCATION__X);
		createEAttribute(locationEClass, LOCATION__Y);
		createEAttribute(locationEClass, LOCATION__Z);
		createEReference(locationEClass, LOCATION__CHILDREN);

		driveSettingEClass = createEClass(DRIVE_SETTING);
		createEAttribute(driveSettingEClass, DRIVE_SETTING__DRIVER);
		createEAttribute(driveSettingEClass, DRIVE_SETTING__RECEIVER);
		createEAttribute(driveSettingEClass, DRIVE_SETTING__VERDICT);

		waiverEClass = createEClass(WAIVER);
		createEAttribute(waiverEClass, WAIVER__RULE_ID);
		createEAttribute(waiverEClass, WAIVER__OBJECT_ID);
		createEAttribute(waiverEClass, WAIVER__REASON);
		createEAttribute(waiverEClass, WAIVER__AUTHOR);
		createEAttribute(waiverEClass, WAIVER__DATE);

		// Create enums
		locationKindEEnum = createEEnum(LOCATION_KIND);
		numberGroupEEnum = createEEnum(NUMBER_GROUP);
		driveVerdictEEnum = createEEnum(DRIVE_VERDICT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		CataloguePackage theCataloguePackage = (CataloguePackage)EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);
		SystemPackage theSystemPackage = (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SheetPackage theSheetPackage = (SheetPackage)EPackage.Registry.INSTANCE.getEPackage(SheetPackage.eNS_URI);
		PowerPackage thePowerPackage = (PowerPackage)EPackage.Registry.INSTANCE.getEPackage(PowerPackage.eNS_URI);
		VenuePackage theVenuePackage = (VenuePackage)EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);
		ChannelPackage theChannelPackage = (ChannelPackage)EPackage.Registry.INSTANCE.getEPackage(ChannelPackage.eNS_URI);
		MeasurementPackage theMeasurementPackage = (MeasurementPackage)EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		productionEClass.getESuperTypes().add(theBasePackage.getNamed());
		revisionEClass.getESuperTypes().add(theBasePackage.getIdentified());
		locationEClass.getESuperTypes().add(theBasePackage.getNamed());
		driveSettingEClass.getESuperTypes().add(theBasePackage.getIdentified());
		waiverEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(productionEClass, Production.class, "Production", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProduction_SchemaVersion(), ecorePackage.getEInt(), "schemaVersion", null, 0, 1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_TitleBlock(), this.getTitleBlock(), null, "titleBlock", null, 0, 1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Revisions(), this.getRevision(), null, "revisions", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Types(), theCataloguePackage.getDeviceType(), null, "types", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Locations(), this.getLocation(), null, "locations", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Devices(), theSystemPackage.getDevice(), null, "devices", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Racks(), theSystemPackage.getRack(), null, "racks", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Multicores(), theSystemPackage.getMulticore(), null, "multicores", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Cables(), theSystemPackage.getCable(), null, "cables", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Looms(), theSystemPackage.getLoom(), null, "looms", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Sheets(), theSheetPackage.getSheet(), null, "sheets", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Power(), thePowerPackage.getPowerPlan(), null, "power", null, 0, 1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Venue(), theVenuePackage.getVenue(), null, "venue", null, 0, 1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Placements(), theVenuePackage.getPlacement(), null, "placements", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_ChannelList(), theChannelPackage.getChannelList(), null, "channelList", null, 0, 1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Measurements(), theMeasurementPackage.getMeasurement(), null, "measurements", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_Waivers(), this.getWaiver(), null, "waivers", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_CableNumbering(), this.getCableNumbering(), null, "cableNumbering", null, 0, 1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProduction_DriveSettings(), this.getDriveSetting(), null, "driveSettings", null, 0, -1, Production.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cableNumberingEClass, CableNumbering.class, "CableNumbering", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCableNumbering_Group(), this.getNumberGroup(), "group", null, 0, 1, CableNumbering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableNumbering_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, CableNumbering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableNumbering_Separator(), ecorePackage.getEString(), "separator", null, 0, 1, CableNumbering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableNumbering_Digits(), ecorePackage.getEInt(), "digits", "3", 0, 1, CableNumbering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableNumbering_First(), ecorePackage.getEInt(), "first", "1", 0, 1, CableNumbering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableNumbering_FillGaps(), ecorePackage.getEBoolean(), "fillGaps", null, 0, 1, CableNumbering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCableNumbering_Prefixes(), this.getNumberPrefix(), null, "prefixes", null, 0, -1, CableNumbering.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numberPrefixEClass, NumberPrefix.class, "NumberPrefix", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumberPrefix_Signal(), theBasePackage.getSignalKind(), "signal", null, 0, 1, NumberPrefix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNumberPrefix_Location(), this.getLocation(), null, "location", null, 0, 1, NumberPrefix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberPrefix_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, NumberPrefix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(titleBlockEClass, TitleBlock.class, "TitleBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTitleBlock_Client(), ecorePackage.getEString(), "client", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_VenueName(), ecorePackage.getEString(), "venueName", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_Designer(), ecorePackage.getEString(), "designer", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_DrawnBy(), ecorePackage.getEString(), "drawnBy", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_ProjectNumber(), ecorePackage.getEString(), "projectNumber", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_FirstDate(), theBasePackage.getDate(), "firstDate", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_LastDate(), theBasePackage.getDate(), "lastDate", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_Revision(), ecorePackage.getEString(), "revision", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_Date(), theBasePackage.getDate(), "date", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTitleBlock_Status(), ecorePackage.getEString(), "status", null, 0, 1, TitleBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(revisionEClass, Revision.class, "Revision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRevision_Label(), ecorePackage.getEString(), "label", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevision_Date(), theBasePackage.getDate(), "date", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevision_Author(), ecorePackage.getEString(), "author", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevision_Description(), ecorePackage.getEString(), "description", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevision_SignedBy(), ecorePackage.getEString(), "signedBy", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevision_SignedAt(), theBasePackage.getInstant(), "signedAt", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRevision_FileHash(), ecorePackage.getEString(), "fileHash", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(locationEClass, Location.class, "Location", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLocation_Kind(), this.getLocationKind(), "kind", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_X(), ecorePackage.getEDoubleObject(), "x", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Y(), ecorePackage.getEDoubleObject(), "y", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Z(), ecorePackage.getEDoubleObject(), "z", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLocation_Children(), this.getLocation(), null, "children", null, 0, -1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(driveSettingEClass, DriveSetting.class, "DriveSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDriveSetting_Driver(), ecorePackage.getEString(), "driver", null, 0, 1, DriveSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriveSetting_Receiver(), ecorePackage.getEString(), "receiver", null, 0, 1, DriveSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriveSetting_Verdict(), this.getDriveVerdict(), "verdict", null, 0, 1, DriveSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waiverEClass, Waiver.class, "Waiver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWaiver_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_ObjectId(), ecorePackage.getEString(), "objectId", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Author(), ecorePackage.getEString(), "author", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Date(), theBasePackage.getDate(), "date", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(locationKindEEnum, LocationKind.class, "LocationKind");
		addEEnumLiteral(locationKindEEnum, LocationKind.OTHER);
		addEEnumLiteral(locationKindEEnum, LocationKind.STAGE);
		addEEnumLiteral(locationKindEEnum, LocationKind.FOH);
		addEEnumLiteral(locationKindEEnum, LocationKind.MONITOR_WORLD);
		addEEnumLiteral(locationKindEEnum, LocationKind.AMP_ROOM);
		addEEnumLiteral(locationKindEEnum, LocationKind.FLOWN);
		addEEnumLiteral(locationKindEEnum, LocationKind.GROUND);
		addEEnumLiteral(locationKindEEnum, LocationKind.AUDIENCE);
		addEEnumLiteral(locationKindEEnum, LocationKind.CONTROL_ROOM);
		addEEnumLiteral(locationKindEEnum, LocationKind.MACHINE_ROOM);
		addEEnumLiteral(locationKindEEnum, LocationKind.TRUCK);
		addEEnumLiteral(locationKindEEnum, LocationKind.DELAY);

		initEEnum(numberGroupEEnum, NumberGroup.class, "NumberGroup");
		addEEnumLiteral(numberGroupEEnum, NumberGroup.SIGNAL);
		addEEnumLiteral(numberGroupEEnum, NumberGroup.LOCATION);
		addEEnumLiteral(numberGroupEEnum, NumberGroup.ALL);

		initEEnum(driveVerdictEEnum, DriveVerdict.class, "DriveVerdict");
		addEEnumLiteral(driveVerdictEEnum, DriveVerdict.FINE);
		addEEnumLiteral(driveVerdictEEnum, DriveVerdict.WARNING);
		addEEnumLiteral(driveVerdictEEnum, DriveVerdict.ERROR);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// urn:headroom:unit
		createUrnheadroomunitAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The production as a whole: who, where, when, and everything that is in it."
		   });
		addAnnotation
		  (locationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of place a location is."
		   });
		addAnnotation
		  (productionEClass,
		   source,
		   new String[] {
			   "documentation", "Root of a design."
		   });
		addAnnotation
		  (getProduction_SchemaVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of the file format that wrote it."
		   });
		addAnnotation
		  (getProduction_TitleBlock(),
		   source,
		   new String[] {
			   "documentation", "What stands in the title block of every page."
		   });
		addAnnotation
		  (getProduction_Revisions(),
		   source,
		   new String[] {
			   "documentation", "Revisions, oldest first."
		   });
		addAnnotation
		  (getProduction_Types(),
		   source,
		   new String[] {
			   "documentation", "Snapshots of the types that this design uses."
		   });
		addAnnotation
		  (getProduction_Locations(),
		   source,
		   new String[] {
			   "documentation", "Places."
		   });
		addAnnotation
		  (getProduction_Devices(),
		   source,
		   new String[] {
			   "documentation", "Every device."
		   });
		addAnnotation
		  (getProduction_Racks(),
		   source,
		   new String[] {
			   "documentation", "Racks and cases."
		   });
		addAnnotation
		  (getProduction_Multicores(),
		   source,
		   new String[] {
			   "documentation", "Multicores."
		   });
		addAnnotation
		  (getProduction_Cables(),
		   source,
		   new String[] {
			   "documentation", "Every cable, pair and radio link."
		   });
		addAnnotation
		  (getProduction_Looms(),
		   source,
		   new String[] {
			   "documentation", "Bundles for pulling."
		   });
		addAnnotation
		  (getProduction_Sheets(),
		   source,
		   new String[] {
			   "documentation", "Drawings."
		   });
		addAnnotation
		  (getProduction_Power(),
		   source,
		   new String[] {
			   "documentation", "Power supply."
		   });
		addAnnotation
		  (getProduction_Venue(),
		   source,
		   new String[] {
			   "documentation", "The room or field."
		   });
		addAnnotation
		  (getProduction_Placements(),
		   source,
		   new String[] {
			   "documentation", "Where loudspeakers hang and stand."
		   });
		addAnnotation
		  (getProduction_ChannelList(),
		   source,
		   new String[] {
			   "documentation", "Inputs and outputs."
		   });
		addAnnotation
		  (getProduction_Measurements(),
		   source,
		   new String[] {
			   "documentation", "Measured and signed-off values."
		   });
		addAnnotation
		  (getProduction_Waivers(),
		   source,
		   new String[] {
			   "documentation", "Findings that somebody has accepted."
		   });
		addAnnotation
		  (getProduction_CableNumbering(),
		   source,
		   new String[] {
			   "documentation", "How cables are numbered; empty: by signal, three digits."
		   });
		addAnnotation
		  (getProduction_DriveSettings(),
		   source,
		   new String[] {
			   "documentation", "What may drive what in this production, where it differs from the usual."
		   });
		addAnnotation
		  (numberGroupEEnum,
		   source,
		   new String[] {
			   "documentation", "What cables that count together have in common."
		   });
		addAnnotation
		  (cableNumberingEClass,
		   source,
		   new String[] {
			   "documentation", "How cables are numbered: a prefix and a running number."
		   });
		addAnnotation
		  (getCableNumbering_Group(),
		   source,
		   new String[] {
			   "documentation", "What has a prefix and a count of its own."
		   });
		addAnnotation
		  (getCableNumbering_Prefix(),
		   source,
		   new String[] {
			   "documentation", "Stands before every number; for cables that count all together the only prefix."
		   });
		addAnnotation
		  (getCableNumbering_Separator(),
		   source,
		   new String[] {
			   "documentation", "Stands between prefix and number."
		   });
		addAnnotation
		  (getCableNumbering_Digits(),
		   source,
		   new String[] {
			   "documentation", "Least digits of a number, filled with zeros."
		   });
		addAnnotation
		  (getCableNumbering_First(),
		   source,
		   new String[] {
			   "documentation", "First number of each count."
		   });
		addAnnotation
		  (getCableNumbering_FillGaps(),
		   source,
		   new String[] {
			   "documentation", "New cables take numbers that have become free; else they go on after the highest."
		   });
		addAnnotation
		  (getCableNumbering_Prefixes(),
		   source,
		   new String[] {
			   "documentation", "Prefixes that differ from the usual ones."
		   });
		addAnnotation
		  (numberPrefixEClass,
		   source,
		   new String[] {
			   "documentation", "Prefix of the cables of one signal or one location."
		   });
		addAnnotation
		  (getNumberPrefix_Signal(),
		   source,
		   new String[] {
			   "documentation", "The signal, where cables count by signal."
		   });
		addAnnotation
		  (getNumberPrefix_Location(),
		   source,
		   new String[] {
			   "documentation", "The location, where cables count by location."
		   });
		addAnnotation
		  (getNumberPrefix_Prefix(),
		   source,
		   new String[] {
			   "documentation", "The prefix."
		   });
		addAnnotation
		  (titleBlockEClass,
		   source,
		   new String[] {
			   "documentation", "What stands in the title block."
		   });
		addAnnotation
		  (getTitleBlock_Client(),
		   source,
		   new String[] {
			   "documentation", "Client."
		   });
		addAnnotation
		  (getTitleBlock_VenueName(),
		   source,
		   new String[] {
			   "documentation", "Venue."
		   });
		addAnnotation
		  (getTitleBlock_Designer(),
		   source,
		   new String[] {
			   "documentation", "Who designed it."
		   });
		addAnnotation
		  (getTitleBlock_DrawnBy(),
		   source,
		   new String[] {
			   "documentation", "Who drew it."
		   });
		addAnnotation
		  (getTitleBlock_ProjectNumber(),
		   source,
		   new String[] {
			   "documentation", "Number of the project."
		   });
		addAnnotation
		  (getTitleBlock_FirstDate(),
		   source,
		   new String[] {
			   "documentation", "First day of the event."
		   });
		addAnnotation
		  (getTitleBlock_LastDate(),
		   source,
		   new String[] {
			   "documentation", "Last day of the event."
		   });
		addAnnotation
		  (getTitleBlock_Revision(),
		   source,
		   new String[] {
			   "documentation", "Revision as drawn, such as C."
		   });
		addAnnotation
		  (getTitleBlock_Date(),
		   source,
		   new String[] {
			   "documentation", "Date of that revision."
		   });
		addAnnotation
		  (getTitleBlock_Status(),
		   source,
		   new String[] {
			   "documentation", "Status, such as draft, for approval, as built."
		   });
		addAnnotation
		  (revisionEClass,
		   source,
		   new String[] {
			   "documentation", "A published state of the design."
		   });
		addAnnotation
		  (getRevision_Label(),
		   source,
		   new String[] {
			   "documentation", "Letter or number."
		   });
		addAnnotation
		  (getRevision_Date(),
		   source,
		   new String[] {
			   "documentation", "Date."
		   });
		addAnnotation
		  (getRevision_Author(),
		   source,
		   new String[] {
			   "documentation", "Who published it."
		   });
		addAnnotation
		  (getRevision_Description(),
		   source,
		   new String[] {
			   "documentation", "What changed."
		   });
		addAnnotation
		  (getRevision_SignedBy(),
		   source,
		   new String[] {
			   "documentation", "Who signed it; empty: not signed. As long as the newest revision is signed, the design is not changed."
		   });
		addAnnotation
		  (getRevision_SignedAt(),
		   source,
		   new String[] {
			   "documentation", "When it was signed; empty: not signed."
		   });
		addAnnotation
		  (getRevision_FileHash(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the file as signed, which is kept in the folder of revisions, in hexadecimal digits; empty: not signed, or this is that file."
		   });
		addAnnotation
		  (locationEClass,
		   source,
		   new String[] {
			   "documentation", "A place: stage left, front of house, amplifier room. Places nest."
		   });
		addAnnotation
		  (getLocation_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of place."
		   });
		addAnnotation
		  (getLocation_X(),
		   source,
		   new String[] {
			   "documentation", "Position across the venue, positive to house right as seen from the audience [m]."
		   });
		addAnnotation
		  (getLocation_Y(),
		   source,
		   new String[] {
			   "documentation", "Position from the stage edge, positive to the audience [m]."
		   });
		addAnnotation
		  (getLocation_Z(),
		   source,
		   new String[] {
			   "documentation", "Height above the floor [m]."
		   });
		addAnnotation
		  (getLocation_Children(),
		   source,
		   new String[] {
			   "documentation", "Places within it."
		   });
		addAnnotation
		  (driveVerdictEEnum,
		   source,
		   new String[] {
			   "documentation", "How well a kind of output drives a kind of input."
		   });
		addAnnotation
		  (driveVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing speaks against it."
		   });
		addAnnotation
		  (driveVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It works with a drawback."
		   });
		addAnnotation
		  (driveVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "It does not work, or does harm."
		   });
		addAnnotation
		  (driveSettingEClass,
		   source,
		   new String[] {
			   "documentation", "A cell of the matrix of what may drive what, as somebody set it for this production."
		   });
		addAnnotation
		  (getDriveSetting_Driver(),
		   source,
		   new String[] {
			   "documentation", "Kind of output, such as line-balanced."
		   });
		addAnnotation
		  (getDriveSetting_Receiver(),
		   source,
		   new String[] {
			   "documentation", "Kind of input, such as mic."
		   });
		addAnnotation
		  (getDriveSetting_Verdict(),
		   source,
		   new String[] {
			   "documentation", "What holds here."
		   });
		addAnnotation
		  (waiverEClass,
		   source,
		   new String[] {
			   "documentation", "A finding that somebody has accepted, with the reason."
		   });
		addAnnotation
		  (getWaiver_RuleId(),
		   source,
		   new String[] {
			   "documentation", "Rule whose finding is accepted."
		   });
		addAnnotation
		  (getWaiver_ObjectId(),
		   source,
		   new String[] {
			   "documentation", "Object that the finding is about."
		   });
		addAnnotation
		  (getWaiver_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it is accepted."
		   });
		addAnnotation
		  (getWaiver_Author(),
		   source,
		   new String[] {
			   "documentation", "Who accepted it."
		   });
		addAnnotation
		  (getWaiver_Date(),
		   source,
		   new String[] {
			   "documentation", "When."
		   });
	}

	/**
	 * Initializes the annotations for <b>urn:headroom:unit</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnheadroomunitAnnotations() {
		String source = "urn:headroom:unit";
		addAnnotation
		  (getProduction_SchemaVersion(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getCableNumbering_Digits(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getCableNumbering_First(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getLocation_X(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getLocation_Y(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getLocation_Z(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
	}

} //ProductionPackageImpl

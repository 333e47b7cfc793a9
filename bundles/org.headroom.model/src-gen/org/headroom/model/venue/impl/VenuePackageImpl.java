/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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

import org.headroom.model.production.ProductionPackage;

import org.headroom.model.production.impl.ProductionPackageImpl;

import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.sheet.impl.SheetPackageImpl;

import org.headroom.model.system.SystemPackage;

import org.headroom.model.system.impl.SystemPackageImpl;

import org.headroom.model.venue.ArrayBox;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Material;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Polygon;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SinglePlacement;
import org.headroom.model.venue.SubArrayPlacement;
import org.headroom.model.venue.SubElement;
import org.headroom.model.venue.SubPattern;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.Venue;
import org.headroom.model.venue.VenueFactory;
import org.headroom.model.venue.VenuePackage;
import org.headroom.model.venue.VirtualMicrophone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class VenuePackageImpl extends EPackageImpl implements VenuePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass venueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riggingPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass singlePlacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass arrayPlacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass arrayBoxEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subArrayPlacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualMicrophoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum surfaceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum subPatternEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType polygonEDataType = null;

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
	 * @see org.headroom.model.venue.VenuePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private VenuePackageImpl() {
		super(eNS_URI, VenueFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link VenuePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static VenuePackage init() {
		if (isInited) return (VenuePackage)EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredVenuePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		VenuePackageImpl theVenuePackage = registeredVenuePackage instanceof VenuePackageImpl ? (VenuePackageImpl)registeredVenuePackage : new VenuePackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);
		ProductionPackageImpl theProductionPackage = (ProductionPackageImpl)(registeredPackage instanceof ProductionPackageImpl ? registeredPackage : ProductionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SheetPackage.eNS_URI);
		SheetPackageImpl theSheetPackage = (SheetPackageImpl)(registeredPackage instanceof SheetPackageImpl ? registeredPackage : SheetPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);

		// Create package meta-data objects
		theVenuePackage.createPackageContents();
		theBasePackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theChannelPackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		thePowerPackage.createPackageContents();
		theProductionPackage.createPackageContents();
		theSheetPackage.createPackageContents();
		theSystemPackage.createPackageContents();

		// Initialize created meta-data
		theVenuePackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theChannelPackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		thePowerPackage.initializePackageContents();
		theProductionPackage.initializePackageContents();
		theSheetPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theVenuePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(VenuePackage.eNS_URI, theVenuePackage);
		return theVenuePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVenue() {
		return venueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Temperature() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Humidity() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Pressure() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_Volume() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVenue_NoiseLevel() {
		return (EAttribute)venueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVenue_Surfaces() {
		return (EReference)venueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVenue_Materials() {
		return (EReference)venueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVenue_RiggingPoints() {
		return (EReference)venueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVenue_Microphones() {
		return (EReference)venueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurface() {
		return surfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurface_Kind() {
		return (EAttribute)surfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurface_Polygon() {
		return (EAttribute)surfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurface_Material() {
		return (EReference)surfaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurface_Seats() {
		return (EAttribute)surfaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurface_EarHeight() {
		return (EAttribute)surfaceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurface_StepDepth() {
		return (EAttribute)surfaceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurface_Thickness() {
		return (EAttribute)surfaceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaterial() {
		return materialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Absorption() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Source() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiggingPoint() {
		return riggingPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiggingPoint_X() {
		return (EAttribute)riggingPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiggingPoint_Y() {
		return (EAttribute)riggingPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiggingPoint_Z() {
		return (EAttribute)riggingPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiggingPoint_LoadLimit() {
		return (EAttribute)riggingPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlacement() {
		return placementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_X() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Y() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Z() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Azimuth() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Tilt() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Delay() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Gain() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Inverted() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Roll() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Signal() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSinglePlacement() {
		return singlePlacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSinglePlacement_Device() {
		return (EReference)singlePlacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArrayPlacement() {
		return arrayPlacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArrayPlacement_Boxes() {
		return (EReference)arrayPlacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArrayPlacement_Points() {
		return (EReference)arrayPlacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrayPlacement_FrameMass() {
		return (EAttribute)arrayPlacementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrayPlacement_Picks() {
		return (EAttribute)arrayPlacementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrayPlacement_FrameDepth() {
		return (EAttribute)arrayPlacementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrayPlacement_FrameHeight() {
		return (EAttribute)arrayPlacementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArrayBox() {
		return arrayBoxEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArrayBox_Device() {
		return (EReference)arrayBoxEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrayBox_Splay() {
		return (EAttribute)arrayBoxEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubArrayPlacement() {
		return subArrayPlacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubArrayPlacement_Pattern() {
		return (EAttribute)subArrayPlacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubArrayPlacement_Elements() {
		return (EReference)subArrayPlacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubElement() {
		return subElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubElement_Device() {
		return (EReference)subElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubElement_X() {
		return (EAttribute)subElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubElement_Y() {
		return (EAttribute)subElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubElement_Z() {
		return (EAttribute)subElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubElement_Azimuth() {
		return (EAttribute)subElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubElement_Delay() {
		return (EAttribute)subElementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubElement_Gain() {
		return (EAttribute)subElementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubElement_Inverted() {
		return (EAttribute)subElementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualMicrophone() {
		return virtualMicrophoneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMicrophone_X() {
		return (EAttribute)virtualMicrophoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMicrophone_Y() {
		return (EAttribute)virtualMicrophoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMicrophone_Z() {
		return (EAttribute)virtualMicrophoneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSurfaceKind() {
		return surfaceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSubPattern() {
		return subPatternEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPolygon() {
		return polygonEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VenueFactory getVenueFactory() {
		return (VenueFactory)getEFactoryInstance();
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
		venueEClass = createEClass(VENUE);
		createEAttribute(venueEClass, VENUE__TEMPERATURE);
		createEAttribute(venueEClass, VENUE__HUMIDITY);
		createEAttribute(venueEClass, VENUE__PRESSURE);
		createEAttribute(venueEClass, VENUE__VOLUME);
		createEAttribute(venueEClass, VENUE__NOISE_LEVEL);
		createEReference(venueEClass, VENUE__SURFACES);
		createEReference(venueEClass, VENUE__MATERIALS);
		createEReference(venueEClass, VENUE__RIGGING_POINTS);
		createEReference(venueEClass, VENUE__MICROPHONES);

		surfaceEClass = createEClass(SURFACE);
		createEAttribute(surfaceEClass, SURFACE__KIND);
		createEAttribute(surfaceEClass, SURFACE__POLYGON);
		createEReference(surfaceEClass, SURFACE__MATERIAL);
		createEAttribute(surfaceEClass, SURFACE__SEATS);
		createEAttribute(surfaceEClass, SURFACE__EAR_HEIGHT);
		createEAttribute(surfaceEClass, SURFACE__STEP_DEPTH);
		createEAttribute(surfaceEClass, SURFACE__THICKNESS);

		materialEClass = createEClass(MATERIAL);
		createEAttribute(materialEClass, MATERIAL__ABSORPTION);
		createEAttribute(materialEClass, MATERIAL__SOURCE);

		riggingPointEClass = createEClass(RIGGING_POINT);
		createEAttribute(riggingPointEClass, RIGGING_POINT__X);
		createEAttribute(riggingPointEClass, RIGGING_POINT__Y);
		createEAttribute(riggingPointEClass, RIGGING_POINT__Z);
		createEAttribute(riggingPointEClass, RIGGING_POINT__LOAD_LIMIT);

		placementEClass = createEClass(PLACEMENT);
		createEAttribute(placementEClass, PLACEMENT__X);
		createEAttribute(placementEClass, PLACEMENT__Y);
		createEAttribute(placementEClass, PLACEMENT__Z);
		createEAttribute(placementEClass, PLACEMENT__AZIMUTH);
		createEAttribute(placementEClass, PLACEMENT__TILT);
		createEAttribute(placementEClass, PLACEMENT__DELAY);
		createEAttribute(placementEClass, PLACEMENT__GAIN);
		createEAttribute(placementEClass, PLACEMENT__INVERTED);
		createEAttribute(placementEClass, PLACEMENT__ROLL);
		createEAttribute(placementEClass, PLACEMENT__SIGNAL);

		singlePlacementEClass = createEClass(SINGLE_PLACEMENT);
		createEReference(singlePlacementEClass, SINGLE_PLACEMENT__DEVICE);

		arrayPlacementEClass = createEClass(ARRAY_PLACEMENT);
		createEReference(arrayPlacementEClass, ARRAY_PLACEMENT__BOXES);
		createEReference(arrayPlacementEClass, ARRAY_PLACEMENT__POINTS);
		createEAttribute(arrayPlacementEClass, ARRAY_PLACEMENT__FRAME_MASS);
		createEAttribute(arrayPlacementEClass, ARRAY_PLACEMENT__PICKS);
		createEAttribute(arrayPlacementEClass, ARRAY_PLACEMENT__FRAME_DEPTH);
		createEAttribute(arrayPlacementEClass, ARRAY_PLACEMENT__FRAME_HEIGHT);

		arrayBoxEClass = createEClass(ARRAY_BOX);
		createEReference(arrayBoxEClass, ARRAY_BOX__DEVICE);
		createEAttribute(arrayBoxEClass, ARRAY_BOX__SPLAY);

		subArrayPlacementEClass = createEClass(SUB_ARRAY_PLACEMENT);
		createEAttribute(subArrayPlacementEClass, SUB_ARRAY_PLACEMENT__PATTERN);
		createEReference(subArrayPlacementEClass, SUB_ARRAY_PLACEMENT__ELEMENTS);

		subElementEClass = createEClass(SUB_ELEMENT);
		createEReference(subElementEClass, SUB_ELEMENT__DEVICE);
		createEAttribute(subElementEClass, SUB_ELEMENT__X);
		createEAttribute(subElementEClass, SUB_ELEMENT__Y);
		createEAttribute(subElementEClass, SUB_ELEMENT__Z);
		createEAttribute(subElementEClass, SUB_ELEMENT__AZIMUTH);
		createEAttribute(subElementEClass, SUB_ELEMENT__DELAY);
		createEAttribute(subElementEClass, SUB_ELEMENT__GAIN);
		createEAttribute(subElementEClass, SUB_ELEMENT__INVERTED);

		virtualMicrophoneEClass = createEClass(VIRTUAL_MICROPHONE);
		createEAttribute(virtualMicrophoneEClass, VIRTUAL_MICROPHONE__X);
		createEAttribute(virtualMicrophoneEClass, VIRTUAL_MICROPHONE__Y);
		createEAttribute(virtualMicrophoneEClass, VIRTUAL_MICROPHONE__Z);

		// Create enums
		surfaceKindEEnum = createEEnum(SURFACE_KIND);
		subPatternEEnum = createEEnum(SUB_PATTERN);

		// Create data types
		polygonEDataType = createEDataType(POLYGON);
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
		SystemPackage theSystemPackage = (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		venueEClass.getESuperTypes().add(theBasePackage.getNamed());
		surfaceEClass.getESuperTypes().add(theBasePackage.getNamed());
		materialEClass.getESuperTypes().add(theBasePackage.getNamed());
		riggingPointEClass.getESuperTypes().add(theBasePackage.getNamed());
		placementEClass.getESuperTypes().add(theBasePackage.getNamed());
		singlePlacementEClass.getESuperTypes().add(this.getPlacement());
		arrayPlacementEClass.getESuperTypes().add(this.getPlacement());
		arrayBoxEClass.getESuperTypes().add(theBasePackage.getIdentified());
		subArrayPlacementEClass.getESuperTypes().add(this.getPlacement());
		subElementEClass.getESuperTypes().add(theBasePackage.getIdentified());
		virtualMicrophoneEClass.getESuperTypes().add(theBasePackage.getNamed());

		// Initialize classes, features, and operations; add parameters
		initEClass(venueEClass, Venue.class, "Venue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVenue_Temperature(), ecorePackage.getEDoubleObject(), "temperature", "20.0", 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_Humidity(), ecorePackage.getEDoubleObject(), "humidity", "50.0", 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_Pressure(), ecorePackage.getEDoubleObject(), "pressure", "101.325", 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_Volume(), ecorePackage.getEDoubleObject(), "volume", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVenue_NoiseLevel(), ecorePackage.getEDoubleObject(), "noiseLevel", null, 0, 1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVenue_Surfaces(), this.getSurface(), null, "surfaces", null, 0, -1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVenue_Materials(), this.getMaterial(), null, "materials", null, 0, -1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVenue_RiggingPoints(), this.getRiggingPoint(), null, "riggingPoints", null, 0, -1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVenue_Microphones(), this.getVirtualMicrophone(), null, "microphones", null, 0, -1, Venue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(surfaceEClass, Surface.class, "Surface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSurface_Kind(), this.getSurfaceKind(), "kind", null, 0, 1, Surface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurface_Polygon(), this.getPolygon(), "polygon", null, 0, 1, Surface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSurface_Material(), this.getMaterial(), null, "material", null, 0, 1, Surface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurface_Seats(), ecorePackage.getEIntegerObject(), "seats", null, 0, 1, Surface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurface_EarHeight(), ecorePackage.getEDoubleObject(), "earHeight", "1.2", 0, 1, Surface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurface_StepDepth(), ecorePackage.getEDoubleObject(), "stepDepth", null, 0, 1, Surface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurface_Thickness(), ecorePackage.getEDoubleObject(), "thickness", null, 0, 1, Surface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialEClass, Material.class, "Material", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterial_Absorption(), ecorePackage.getEDoubleObject(), "absorption", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Source(), ecorePackage.getEString(), "source", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riggingPointEClass, RiggingPoint.class, "RiggingPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiggingPoint_X(), ecorePackage.getEDoubleObject(), "x", null, 0, 1, RiggingPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiggingPoint_Y(), ecorePackage.getEDoubleObject(), "y", null, 0, 1, RiggingPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiggingPoint_Z(), ecorePackage.getEDoubleObject(), "z", null, 0, 1, RiggingPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiggingPoint_LoadLimit(), ecorePackage.getEDoubleObject(), "loadLimit", null, 0, 1, RiggingPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placementEClass, Placement.class, "Placement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlacement_X(), ecorePackage.getEDoubleObject(), "x", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Y(), ecorePackage.getEDoubleObject(), "y", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Z(), ecorePackage.getEDoubleObject(), "z", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Azimuth(), ecorePackage.getEDoubleObject(), "azimuth", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Tilt(), ecorePackage.getEDoubleObject(), "tilt", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Delay(), ecorePackage.getEDoubleObject(), "delay", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Gain(), ecorePackage.getEDoubleObject(), "gain", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Inverted(), ecorePackage.getEBoolean(), "inverted", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Roll(), ecorePackage.getEDoubleObject(), "roll", "0.0", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Signal(), ecorePackage.getEString(), "signal", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(singlePlacementEClass, SinglePlacement.class, "SinglePlacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSinglePlacement_Device(), theSystemPackage.getDevice(), null, "device", null, 0, 1, SinglePlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(arrayPlacementEClass, ArrayPlacement.class, "ArrayPlacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getArrayPlacement_Boxes(), this.getArrayBox(), null, "boxes", null, 0, -1, ArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArrayPlacement_Points(), this.getRiggingPoint(), null, "points", null, 0, -1, ArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrayPlacement_FrameMass(), ecorePackage.getEDoubleObject(), "frameMass", null, 0, 1, ArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrayPlacement_Picks(), ecorePackage.getEDoubleObject(), "picks", null, 0, -1, ArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrayPlacement_FrameDepth(), ecorePackage.getEDoubleObject(), "frameDepth", null, 0, 1, ArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrayPlacement_FrameHeight(), ecorePackage.getEDoubleObject(), "frameHeight", null, 0, 1, ArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(arrayBoxEClass, ArrayBox.class, "ArrayBox", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getArrayBox_Device(), theSystemPackage.getDevice(), null, "device", null, 0, 1, ArrayBox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrayBox_Splay(), ecorePackage.getEDoubleObject(), "splay", "0.0", 0, 1, ArrayBox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subArrayPlacementEClass, SubArrayPlacement.class, "SubArrayPlacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubArrayPlacement_Pattern(), this.getSubPattern(), "pattern", null, 0, 1, SubArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSubArrayPlacement_Elements(), this.getSubElement(), null, "elements", null, 0, -1, SubArrayPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subElementEClass, SubElement.class, "SubElement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSubElement_Device(), theSystemPackage.getDevice(), null, "device", null, 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubElement_X(), ecorePackage.getEDoubleObject(), "x", "0.0", 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubElement_Y(), ecorePackage.getEDoubleObject(), "y", "0.0", 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubElement_Z(), ecorePackage.getEDoubleObject(), "z", "0.0", 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubElement_Azimuth(), ecorePackage.getEDoubleObject(), "azimuth", "0.0", 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubElement_Delay(), ecorePackage.getEDoubleObject(), "delay", "0.0", 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubElement_Gain(), ecorePackage.getEDoubleObject(), "gain", "0.0", 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubElement_Inverted(), ecorePackage.getEBoolean(), "inverted", null, 0, 1, SubElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualMicrophoneEClass, VirtualMicrophone.class, "VirtualMicrophone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualMicrophone_X(), ecorePackage.getEDoubleObject(), "x", null, 0, 1, VirtualMicrophone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMicrophone_Y(), ecorePackage.getEDoubleObject(), "y", null, 0, 1, VirtualMicrophone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMicrophone_Z(), ecorePackage.getEDoubleObject(), "z", null, 0, 1, VirtualMicrophone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(surfaceKindEEnum, SurfaceKind.class, "SurfaceKind");
		addEEnumLiteral(surfaceKindEEnum, SurfaceKind.AUDIENCE);
		addEEnumLiteral(surfaceKindEEnum, SurfaceKind.STAGE);
		addEEnumLiteral(surfaceKindEEnum, SurfaceKind.WALL);
		addEEnumLiteral(surfaceKindEEnum, SurfaceKind.CEILING);
		addEEnumLiteral(surfaceKindEEnum, SurfaceKind.FLOOR);
		addEEnumLiteral(surfaceKindEEnum, SurfaceKind.OBSTACLE);

		initEEnum(subPatternEEnum, SubPattern.class, "SubPattern");
		addEEnumLiteral(subPatternEEnum, SubPattern.FREE);
		addEEnumLiteral(subPatternEEnum, SubPattern.BROADSIDE);
		addEEnumLiteral(subPatternEEnum, SubPattern.END_FIRE);
		addEEnumLiteral(subPatternEEnum, SubPattern.CARDIOID);
		addEEnumLiteral(subPatternEEnum, SubPattern.ARC);

		// Initialize data types
		initEDataType(polygonEDataType, Polygon.class, "Polygon", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

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
			   "documentation", "The room or field, and where loudspeakers hang and stand in it."
		   });
		addAnnotation
		  (surfaceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a surface is."
		   });
		addAnnotation
		  (polygonEDataType,
		   source,
		   new String[] {
			   "documentation", "Corners in space, written x,y,z x,y,z; in metres."
		   });
		addAnnotation
		  (venueEClass,
		   source,
		   new String[] {
			   "documentation", "The room or field."
		   });
		addAnnotation
		  (getVenue_Temperature(),
		   source,
		   new String[] {
			   "documentation", "Air temperature [\u00b0C]."
		   });
		addAnnotation
		  (getVenue_Humidity(),
		   source,
		   new String[] {
			   "documentation", "Relative humidity [%]."
		   });
		addAnnotation
		  (getVenue_Pressure(),
		   source,
		   new String[] {
			   "documentation", "Air pressure [kPa]."
		   });
		addAnnotation
		  (getVenue_Volume(),
		   source,
		   new String[] {
			   "documentation", "Volume; empty: open air or unknown [m\u00b3]."
		   });
		addAnnotation
		  (getVenue_NoiseLevel(),
		   source,
		   new String[] {
			   "documentation", "Background noise [dB(A)]."
		   });
		addAnnotation
		  (getVenue_Surfaces(),
		   source,
		   new String[] {
			   "documentation", "Audience areas, stage, walls."
		   });
		addAnnotation
		  (getVenue_Materials(),
		   source,
		   new String[] {
			   "documentation", "Materials of surfaces."
		   });
		addAnnotation
		  (getVenue_RiggingPoints(),
		   source,
		   new String[] {
			   "documentation", "Where things can hang."
		   });
		addAnnotation
		  (getVenue_Microphones(),
		   source,
		   new String[] {
			   "documentation", "Places whose level and frequency response are wanted."
		   });
		addAnnotation
		  (surfaceEClass,
		   source,
		   new String[] {
			   "documentation", "A flat area."
		   });
		addAnnotation
		  (getSurface_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it is."
		   });
		addAnnotation
		  (getSurface_Polygon(),
		   source,
		   new String[] {
			   "documentation", "Its corners."
		   });
		addAnnotation
		  (getSurface_Material(),
		   source,
		   new String[] {
			   "documentation", "Its material."
		   });
		addAnnotation
		  (getSurface_Seats(),
		   source,
		   new String[] {
			   "documentation", "Seats on it."
		   });
		addAnnotation
		  (getSurface_EarHeight(),
		   source,
		   new String[] {
			   "documentation", "Height of the ears above it [m]."
		   });
		addAnnotation
		  (getSurface_StepDepth(),
		   source,
		   new String[] {
			   "documentation", "Depth of the steps of a tiered area, front to back; empty: flat or raked [m]."
		   });
		addAnnotation
		  (getSurface_Thickness(),
		   source,
		   new String[] {
			   "documentation", "Thickness behind the drawn side of a wall or obstacle; empty: unknown [m]."
		   });
		addAnnotation
		  (materialEClass,
		   source,
		   new String[] {
			   "documentation", "A material and its absorption."
		   });
		addAnnotation
		  (getMaterial_Absorption(),
		   source,
		   new String[] {
			   "documentation", "Absorption coefficient in octaves from 125 Hz to 8 kHz."
		   });
		addAnnotation
		  (getMaterial_Source(),
		   source,
		   new String[] {
			   "documentation", "Where the coefficients come from."
		   });
		addAnnotation
		  (riggingPointEClass,
		   source,
		   new String[] {
			   "documentation", "A point that carries load."
		   });
		addAnnotation
		  (getRiggingPoint_X(),
		   source,
		   new String[] {
			   "documentation", "Across the venue [m]."
		   });
		addAnnotation
		  (getRiggingPoint_Y(),
		   source,
		   new String[] {
			   "documentation", "From the stage edge [m]."
		   });
		addAnnotation
		  (getRiggingPoint_Z(),
		   source,
		   new String[] {
			   "documentation", "Height [m]."
		   });
		addAnnotation
		  (getRiggingPoint_LoadLimit(),
		   source,
		   new String[] {
			   "documentation", "Permitted load, as mass [kg]."
		   });
		addAnnotation
		  (placementEClass,
		   source,
		   new String[] {
			   "documentation", "Where one loudspeaker or one array hangs or stands."
		   });
		addAnnotation
		  (getPlacement_X(),
		   source,
		   new String[] {
			   "documentation", "Across the venue [m]."
		   });
		addAnnotation
		  (getPlacement_Y(),
		   source,
		   new String[] {
			   "documentation", "From the stage edge [m]."
		   });
		addAnnotation
		  (getPlacement_Z(),
		   source,
		   new String[] {
			   "documentation", "Height: of the reference point of a loudspeaker, of the top of an array [m]."
		   });
		addAnnotation
		  (getPlacement_Azimuth(),
		   source,
		   new String[] {
			   "documentation", "Aim to the side, clockwise from the audience direction, seen from above [\u00b0]."
		   });
		addAnnotation
		  (getPlacement_Tilt(),
		   source,
		   new String[] {
			   "documentation", "Aim down is negative [\u00b0]."
		   });
		addAnnotation
		  (getPlacement_Delay(),
		   source,
		   new String[] {
			   "documentation", "Delay set for it [s]."
		   });
		addAnnotation
		  (getPlacement_Gain(),
		   source,
		   new String[] {
			   "documentation", "Gain set for it [dB]."
		   });
		addAnnotation
		  (getPlacement_Inverted(),
		   source,
		   new String[] {
			   "documentation", "Polarity inverted."
		   });
		addAnnotation
		  (getPlacement_Roll(),
		   source,
		   new String[] {
			   "documentation", "Turn about its own axis, clockwise as seen from behind [\u00b0]."
		   });
		addAnnotation
		  (getPlacement_Signal(),
		   source,
		   new String[] {
			   "documentation", "Name of the signal that it carries; those of one name are summed with phase; empty: the one of the whole system."
		   });
		addAnnotation
		  (singlePlacementEClass,
		   source,
		   new String[] {
			   "documentation", "One loudspeaker."
		   });
		addAnnotation
		  (getSinglePlacement_Device(),
		   source,
		   new String[] {
			   "documentation", "The loudspeaker."
		   });
		addAnnotation
		  (arrayPlacementEClass,
		   source,
		   new String[] {
			   "documentation", "A line array or a stack."
		   });
		addAnnotation
		  (getArrayPlacement_Boxes(),
		   source,
		   new String[] {
			   "documentation", "Its cabinets from the top."
		   });
		addAnnotation
		  (getArrayPlacement_Points(),
		   source,
		   new String[] {
			   "documentation", "Points that it hangs from."
		   });
		addAnnotation
		  (getArrayPlacement_FrameMass(),
		   source,
		   new String[] {
			   "documentation", "Mass of the frame and hardware [kg]."
		   });
		addAnnotation
		  (getArrayPlacement_Picks(),
		   source,
		   new String[] {
			   "documentation", "Distance of each pick from the front of the frame to the rear, in the order of the points [m]."
		   });
		addAnnotation
		  (getArrayPlacement_FrameDepth(),
		   source,
		   new String[] {
			   "documentation", "Length of the frame from front to rear; empty: unknown [m]."
		   });
		addAnnotation
		  (getArrayPlacement_FrameHeight(),
		   source,
		   new String[] {
			   "documentation", "Height of the picks above the top of the first cabinet; empty: unknown [m]."
		   });
		addAnnotation
		  (arrayBoxEClass,
		   source,
		   new String[] {
			   "documentation", "A cabinet of an array."
		   });
		addAnnotation
		  (getArrayBox_Device(),
		   source,
		   new String[] {
			   "documentation", "The loudspeaker."
		   });
		addAnnotation
		  (getArrayBox_Splay(),
		   source,
		   new String[] {
			   "documentation", "Angle to the cabinet above [\u00b0]."
		   });
		addAnnotation
		  (subPatternEEnum,
		   source,
		   new String[] {
			   "documentation", "How subwoofers of a group work together."
		   });
		addAnnotation
		  (subArrayPlacementEClass,
		   source,
		   new String[] {
			   "documentation", "Subwoofers that work together as one source."
		   });
		addAnnotation
		  (getSubArrayPlacement_Pattern(),
		   source,
		   new String[] {
			   "documentation", "How they work together; free: set by hand."
		   });
		addAnnotation
		  (getSubArrayPlacement_Elements(),
		   source,
		   new String[] {
			   "documentation", "The subwoofers."
		   });
		addAnnotation
		  (subElementEClass,
		   source,
		   new String[] {
			   "documentation", "One subwoofer of a group."
		   });
		addAnnotation
		  (getSubElement_Device(),
		   source,
		   new String[] {
			   "documentation", "The loudspeaker."
		   });
		addAnnotation
		  (getSubElement_X(),
		   source,
		   new String[] {
			   "documentation", "Place beside the middle of the group, to the right as seen in its aim [m]."
		   });
		addAnnotation
		  (getSubElement_Y(),
		   source,
		   new String[] {
			   "documentation", "Place in front of the middle of the group, along its aim [m]."
		   });
		addAnnotation
		  (getSubElement_Z(),
		   source,
		   new String[] {
			   "documentation", "Place above the group [m]."
		   });
		addAnnotation
		  (getSubElement_Azimuth(),
		   source,
		   new String[] {
			   "documentation", "Turn against the aim of the group, clockwise from above [\u00b0]."
		   });
		addAnnotation
		  (getSubElement_Delay(),
		   source,
		   new String[] {
			   "documentation", "Delay added to that of the group [s]."
		   });
		addAnnotation
		  (getSubElement_Gain(),
		   source,
		   new String[] {
			   "documentation", "Gain added to that of the group [dB]."
		   });
		addAnnotation
		  (getSubElement_Inverted(),
		   source,
		   new String[] {
			   "documentation", "Polarity inverted against the group."
		   });
		addAnnotation
		  (virtualMicrophoneEClass,
		   source,
		   new String[] {
			   "documentation", "A place in the venue whose level and frequency response are wanted."
		   });
		addAnnotation
		  (getVirtualMicrophone_X(),
		   source,
		   new String[] {
			   "documentation", "Across the venue [m]."
		   });
		addAnnotation
		  (getVirtualMicrophone_Y(),
		   source,
		   new String[] {
			   "documentation", "From the stage edge [m]."
		   });
		addAnnotation
		  (getVirtualMicrophone_Z(),
		   source,
		   new String[] {
			   "documentation", "Height [m]."
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
		  (getVenue_Temperature(),
		   source,
		   new String[] {
			   "unit", "\u00b0C"
		   });
		addAnnotation
		  (getVenue_Humidity(),
		   source,
		   new String[] {
			   "unit", "%"
		   });
		addAnnotation
		  (getVenue_Pressure(),
		   source,
		   new String[] {
			   "unit", "kPa"
		   });
		addAnnotation
		  (getVenue_Volume(),
		   source,
		   new String[] {
			   "unit", "m\u00b3"
		   });
		addAnnotation
		  (getVenue_NoiseLevel(),
		   source,
		   new String[] {
			   "unit", "dB(A)"
		   });
		addAnnotation
		  (getSurface_Seats(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getSurface_EarHeight(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getSurface_StepDepth(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getSurface_Thickness(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getMaterial_Absorption(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getRiggingPoint_X(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getRiggingPoint_Y(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getRiggingPoint_Z(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getRiggingPoint_LoadLimit(),
		   source,
		   new String[] {
			   "unit", "kg"
		   });
		addAnnotation
		  (getPlacement_X(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getPlacement_Y(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getPlacement_Z(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getPlacement_Azimuth(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getPlacement_Tilt(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getPlacement_Delay(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getPlacement_Gain(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getPlacement_Roll(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getArrayPlacement_FrameMass(),
		   source,
		   new String[] {
			   "unit", "kg"
		   });
		addAnnotation
		  (getArrayPlacement_Picks(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getArrayPlacement_FrameDepth(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getArrayPlacement_FrameHeight(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getArrayBox_Splay(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getSubElement_X(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getSubElement_Y(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getSubElement_Z(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getSubElement_Azimuth(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getSubElement_Delay(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getSubElement_Gain(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getVirtualMicrophone_X(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getVirtualMicrophone_Y(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getVirtualMicrophone_Z(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
	}

} //VenuePackageImpl

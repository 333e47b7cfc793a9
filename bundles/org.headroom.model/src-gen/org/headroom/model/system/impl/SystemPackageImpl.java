/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
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

import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Device;
import org.headroom.model.system.HandOver;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Loom;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.NetworkChannel;
import org.headroom.model.system.Port;
import org.headroom.model.system.PropertyValue;
import org.headroom.model.system.Rack;
import org.headroom.model.system.RackSide;
import org.headroom.model.system.RackSlot;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

import org.headroom.model.venue.VenuePackage;

import org.headroom.model.venue.impl.VenuePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SystemPackageImpl extends EPackageImpl implements SystemPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkChannelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handOverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass propertyValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass internalRouteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cableEndEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass multicoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loomEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rackSlotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cableSideEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rackSideEEnum = null;

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
	 * @see org.headroom.model.system.SystemPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SystemPackageImpl() {
		super(eNS_URI, SystemFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link SystemPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SystemPackage init() {
		if (isInited) return (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSystemPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SystemPackageImpl theSystemPackage = registeredSystemPackage instanceof SystemPackageImpl ? (SystemPackageImpl)registeredSystemPackage : new SystemPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);
		VenuePackageImpl theVenuePackage = (VenuePackageImpl)(registeredPackage instanceof VenuePackageImpl ? registeredPackage : VenuePackage.eINSTANCE);

		// Create package meta-data objects
		theSystemPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theChannelPackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		thePowerPackage.createPackageContents();
		theProductionPackage.createPackageContents();
		theSheetPackage.createPackageContents();
		theVenuePackage.createPackageContents();

		// Initialize created meta-data
		theSystemPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theChannelPackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		thePowerPackage.initializePackageContents();
		theProductionPackage.initializePackageContents();
		theSheetPackage.initializePackageContents();
		theVenuePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSystemPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SystemPackage.eNS_URI, theSystemPackage);
		return theSystemPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevice() {
		return deviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Type() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Ports() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Properties() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_InternalRoutes() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_Location() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Duty() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_CrestFactor() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Supplier() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Spare() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Tags() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Firmware() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Address() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevice_Frequency() {
		return (EAttribute)deviceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevice_HandOvers() {
		return (EReference)deviceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPort() {
		return portEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPort_Device() {
		return (EReference)portEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPort_Type() {
		return (EReference)portEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_Label() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_PhantomOn() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_Gain() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_Pad() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_Tap() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_UnusedOnPurpose() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_ChannelName() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPort_Ends() {
		return (EReference)portEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPort_Channels() {
		return (EReference)portEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkChannel() {
		return networkChannelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkChannel_Number() {
		return (EAttribute)networkChannelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkChannel_Transmit() {
		return (EAttribute)networkChannelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkChannel_Source() {
		return (EReference)networkChannelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandOver() {
		return handOverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandOver_Format() {
		return (EAttribute)handOverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandOver_FileName() {
		return (EAttribute)handOverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandOver_Hash() {
		return (EAttribute)handOverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandOver_Lines() {
		return (EAttribute)handOverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPropertyValue() {
		return propertyValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Key() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Value() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInternalRoute() {
		return internalRouteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInternalRoute_Source() {
		return (EReference)internalRouteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInternalRoute_Target() {
		return (EReference)internalRouteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalRoute_SourceChannel() {
		return (EAttribute)internalRouteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalRoute_TargetChannel() {
		return (EAttribute)internalRouteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalRoute_Gain() {
		return (EAttribute)internalRouteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalRoute_Delay() {
		return (EAttribute)internalRouteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCable() {
		return cableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCable_Number() {
		return (EAttribute)cableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCable_Signal() {
		return (EAttribute)cableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCable_Type() {
		return (EReference)cableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCable_Length() {
		return (EAttribute)cableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCable_From() {
		return (EReference)cableEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCable_To() {
		return (EReference)cableEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCable_Multicore() {
		return (EReference)cableEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCable_Pair() {
		return (EAttribute)cableEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCable_Colour() {
		return (EAttribute)cableEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCable_State() {
		return (EAttribute)cableEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCable_NetworkChannels() {
		return (EAttribute)cableEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCableEnd() {
		return cableEndEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCableEnd_Port() {
		return (EReference)cableEndEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableEnd_Connector() {
		return (EAttribute)cableEndEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableEnd_Gender() {
		return (EAttribute)cableEndEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableEnd_Adapter() {
		return (EAttribute)cableEndEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCableEnd_AdapterType() {
		return (EReference)cableEndEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCableEnd_Location() {
		return (EReference)cableEndEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCableEnd_CableOfFrom() {
		return (EReference)cableEndEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCableEnd_CableOfTo() {
		return (EReference)cableEndEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getCableEnd__Cable() {
		return cableEndEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getCableEnd__Opposite() {
		return cableEndEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMulticore() {
		return multicoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMulticore_Number() {
		return (EAttribute)multicoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMulticore_Type() {
		return (EReference)multicoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMulticore_Length() {
		return (EAttribute)multicoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMulticore_Pairs() {
		return (EReference)multicoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMulticore_From() {
		return (EReference)multicoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMulticore_To() {
		return (EReference)multicoreEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMulticore_State() {
		return (EAttribute)multicoreEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoom() {
		return loomEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoom_Number() {
		return (EAttribute)loomEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLoom_Cables() {
		return (EReference)loomEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLoom_Multicores() {
		return (EReference)loomEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRack() {
		return rackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRack_Units() {
		return (EAttribute)rackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRack_Location() {
		return (EReference)rackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRack_Mass() {
		return (EAttribute)rackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRack_Slots() {
		return (EReference)rackEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRackSlot() {
		return rackSlotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRackSlot_Unit() {
		return (EAttribute)rackSlotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRackSlot_Side() {
		return (EAttribute)rackSlotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRackSlot_Device() {
		return (EReference)rackSlotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCableSide() {
		return cableSideEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRackSide() {
		return rackSideEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemFactory getSystemFactory() {
		return (SystemFactory)getEFactoryInstance();
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
		deviceEClass = createEClass(DEVICE);
		createEReference(deviceEClass, DEVICE__TYPE);
		createEReference(deviceEClass, DEVICE__PORTS);
		createEReference(deviceEClass, DEVICE__PROPERTIES);
		createEReference(deviceEClass, DEVICE__INTERNAL_ROUTES);
		createEReference(deviceEClass, DEVICE__LOCATION);
		createEAttribute(deviceEClass, DEVICE__DUTY);
		createEAttribute(deviceEClass, DEVICE__CREST_FACTOR);
		createEAttribute(deviceEClass, DEVICE__SUPPLIER);
		createEAttribute(deviceEClass, DEVICE__SPARE);
		createEAttribute(deviceEClass, DEVICE__TAGS);
		createEAttribute(deviceEClass, DEVICE__FIRMWARE);
		createEAttribute(deviceEClass, DEVICE__ADDRESS);
		createEAttribute(deviceEClass, DEVICE__FREQUENCY);
		createEReference(deviceEClass, DEVICE__HAND_OVERS);

		portEClass = createEClass(PORT);
		createEReference(portEClass, PORT__DEVICE);
		createEReference(portEClass, PORT__TYPE);
		createEAttribute(portEClass, PORT__LABEL);
		createEAttribute(portEClass, PORT__PHANTOM_ON);
		createEAttribute(portEClass, PORT__GAIN);
		createEAttribute(portEClass, PORT__PAD);
		createEAttribute(portEClass, PORT__TAP);
		createEAttribute(portEClass, PORT__UNUSED_ON_PURPOSE);
		createEAttribute(portEClass, PORT__CHANNEL_NAME);
		createEReference(portEClass, PORT__ENDS);
		createEReference(portEClass, PORT__CHANNELS);

		networkChannelEClass = createEClass(NETWORK_CHANNEL);
		createEAttribute(networkChannelEClass, NETWORK_CHANNEL__NUMBER);
		createEAttribute(networkChannelEClass, NETWORK_CHANNEL__TRANSMIT);
		createEReference(networkChannelEClass, NETWORK_CHANNEL__SOURCE);

		handOverEClass = createEClass(HAND_OVER);
		createEAttribute(handOverEClass, HAND_OVER__FORMAT);
		createEAttribute(handOverEClass, HAND_OVER__FILE_NAME);
		createEAttribute(handOverEClass, HAND_OVER__HASH);
		createEAttribute(handOverEClass, HAND_OVER__LINES);

		propertyValueEClass = createEClass(PROPERTY_VALUE);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__KEY);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__VALUE);

		internalRouteEClass = createEClass(INTERNAL_ROUTE);
		createEReference(internalRouteEClass, INTERNAL_ROUTE__SOURCE);
		createEReference(internalRouteEClass, INTERNAL_ROUTE__TARGET);
		createEAttribute(internalRouteEClass, INTERNAL_ROUTE__SOURCE_CHANNEL);
		createEAttribute(internalRouteEClass, INTERNAL_ROUTE__TARGET_CHANNEL);
		createEAttribute(internalRouteEClass, INTERNAL_ROUTE__GAIN);
		createEAttribute(internalRouteEClass, INTERNAL_ROUTE__DELAY);

		cableEClass = createEClass(CABLE);
		createEAttribute(cableEClass, CABLE__NUMBER);
		createEAttribute(cableEClass, CABLE__SIGNAL);
		createEReference(cableEClass, CABLE__TYPE);
		createEAttribute(cableEClass, CABLE__LENGTH);
		createEReference(cableEClass, CABLE__FROM);
		createEReference(cableEClass, CABLE__TO);
		createEReference(cableEClass, CABLE__MULTICORE);
		createEAttribute(cableEClass, CABLE__PAIR);
		createEAttribute(cableEClass, CABLE__COLOUR);
		createEAttribute(cableEClass, CABLE__STATE);
		createEAttribute(cableEClass, CABLE__NETWORK_CHANNELS);

		cableEndEClass = createEClass(CABLE_END);
		createEReference(cableEndEClass, CABLE_END__PORT);
		createEAttribute(cableEndEClass, CABLE_END__CONNECTOR);
		createEAttribute(cableEndEClass, CABLE_END__GENDER);
		createEAttribute(cableEndEClass, CABLE_END__ADAPTER);
		createEReference(cableEndEClass, CABLE_END__ADAPTER_TYPE);
		createEReference(cableEndEClass, CABLE_END__LOCATION);
		createEReference(cableEndEClass, CABLE_END__CABLE_OF_FROM);
		createEReference(cableEndEClass, CABLE_END__CABLE_OF_TO);
		createEOperation(cableEndEClass, CABLE_END___CABLE);
		createEOperation(cableEndEClass, CABLE_END___OPPOSITE);

		multicoreEClass = createEClass(MULTICORE);
		createEAttribute(multicoreEClass, MULTICORE__NUMBER);
		createEReference(multicoreEClass, MULTICORE__TYPE);
		createEAttribute(multicoreEClass, MULTICORE__LENGTH);
		createEReference(multicoreEClass, MULTICORE__PAIRS);
		createEReference(multicoreEClass, MULTICORE__FROM);
		createEReference(multicoreEClass, MULTICORE__TO);
		createEAttribute(multicoreEClass, MULTICORE__STATE);

		loomEClass = createEClass(LOOM);
		createEAttribute(loomEClass, LOOM__NUMBER);
		createEReference(loomEClass, LOOM__CABLES);
		createEReference(loomEClass, LOOM__MULTICORES);

		rackEClass = createEClass(RACK);
		createEAttribute(rackEClass, RACK__UNITS);
		createEReference(rackEClass, RACK__LOCATION);
		createEAttribute(rackEClass, RACK__MASS);
		createEReference(rackEClass, RACK__SLOTS);

		rackSlotEClass = createEClass(RACK_SLOT);
		createEAttribute(rackSlotEClass, RACK_SLOT__UNIT);
		createEAttribute(rackSlotEClass, RACK_SLOT__SIDE);
		createEReference(rackSlotEClass, RACK_SLOT__DEVICE);

		// Create enums
		cableSideEEnum = createEEnum(CABLE_SIDE);
		rackSideEEnum = createEEnum(RACK_SIDE);
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
		ProductionPackage theProductionPackage = (ProductionPackage)EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		deviceEClass.getESuperTypes().add(theBasePackage.getNamed());
		portEClass.getESuperTypes().add(theBasePackage.getIdentified());
		networkChannelEClass.getESuperTypes().add(theBasePackage.getNamed());
		handOverEClass.getESuperTypes().add(theBasePackage.getIdentified());
		internalRouteEClass.getESuperTypes().add(theBasePackage.getIdentified());
		cableEClass.getESuperTypes().add(theBasePackage.getNamed());
		cableEndEClass.getESuperTypes().add(theBasePackage.getIdentified());
		multicoreEClass.getESuperTypes().add(theBasePackage.getNamed());
		loomEClass.getESuperTypes().add(theBasePackage.getNamed());
		rackEClass.getESuperTypes().add(theBasePackage.getNamed());
		rackSlotEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(deviceEClass, Device.class, "Device", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDevice_Type(), theCataloguePackage.getDeviceType(), null, "type", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Ports(), this.getPort(), this.getPort_Device(), "ports", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Properties(), this.getPropertyValue(), null, "properties", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_InternalRoutes(), this.getInternalRoute(), null, "internalRoutes", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_Location(), theProductionPackage.getLocation(), null, "location", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Duty(), theBasePackage.getDutyLevel(), "duty", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_CrestFactor(), ecorePackage.getEDoubleObject(), "crestFactor", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Supplier(), ecorePackage.getEString(), "supplier", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Spare(), ecorePackage.getEBoolean(), "spare", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Firmware(), ecorePackage.getEString(), "firmware", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Address(), ecorePackage.getEString(), "address", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevice_Frequency(), ecorePackage.getEDoubleObject(), "frequency", null, 0, 1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevice_HandOvers(), this.getHandOver(), null, "handOvers", null, 0, -1, Device.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portEClass, Port.class, "Port", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPort_Device(), this.getDevice(), this.getDevice_Ports(), "device", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPort_Type(), theCataloguePackage.getPortType(), null, "type", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_Label(), ecorePackage.getEString(), "label", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_PhantomOn(), ecorePackage.getEBoolean(), "phantomOn", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_Gain(), ecorePackage.getEDoubleObject(), "gain", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_Pad(), ecorePackage.getEBoolean(), "pad", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_Tap(), ecorePackage.getEDoubleObject(), "tap", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_UnusedOnPurpose(), ecorePackage.getEBoolean(), "unusedOnPurpose", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_ChannelName(), ecorePackage.getEString(), "channelName", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPort_Ends(), this.getCableEnd(), this.getCableEnd_Port(), "ends", null, 0, -1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPort_Channels(), this.getNetworkChannel(), null, "channels", null, 0, -1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkChannelEClass, NetworkChannel.class, "NetworkChannel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkChannel_Number(), ecorePackage.getEInt(), "number", null, 0, 1, NetworkChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkChannel_Transmit(), ecorePackage.getEBoolean(), "transmit", null, 0, 1, NetworkChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkChannel_Source(), this.getNetworkChannel(), null, "source", null, 0, 1, NetworkChannel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(handOverEClass, HandOver.class, "HandOver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHandOver_Format(), ecorePackage.getEString(), "format", null, 0, 1, HandOver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandOver_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, HandOver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandOver_Hash(), ecorePackage.getEString(), "hash", null, 0, 1, HandOver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandOver_Lines(), ecorePackage.getEString(), "lines", null, 0, -1, HandOver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(propertyValueEClass, PropertyValue.class, "PropertyValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPropertyValue_Key(), ecorePackage.getEString(), "key", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Value(), ecorePackage.getEString(), "value", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(internalRouteEClass, InternalRoute.class, "InternalRoute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInternalRoute_Source(), this.getPort(), null, "source", null, 0, 1, InternalRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInternalRoute_Target(), this.getPort(), null, "target", null, 0, 1, InternalRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalRoute_SourceChannel(), ecorePackage.getEInt(), "sourceChannel", "1", 0, 1, InternalRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalRoute_TargetChannel(), ecorePackage.getEInt(), "targetChannel", "1", 0, 1, InternalRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalRoute_Gain(), ecorePackage.getEDoubleObject(), "gain", null, 0, 1, InternalRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalRoute_Delay(), ecorePackage.getEDoubleObject(), "delay", null, 0, 1, InternalRoute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cableEClass, Cable.class, "Cable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCable_Number(), ecorePackage.getEString(), "number", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCable_Signal(), theBasePackage.getSignalKind(), "signal", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCable_Type(), theCataloguePackage.getDeviceType(), null, "type", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCable_Length(), ecorePackage.getEDoubleObject(), "length", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCable_From(), this.getCableEnd(), this.getCableEnd_CableOfFrom(), "from", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCable_To(), this.getCableEnd(), this.getCableEnd_CableOfTo(), "to", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCable_Multicore(), this.getMulticore(), this.getMulticore_Pairs(), "multicore", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCable_Pair(), ecorePackage.getEInt(), "pair", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCable_Colour(), ecorePackage.getEString(), "colour", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCable_State(), theBasePackage.getCableState(), "state", null, 0, 1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCable_NetworkChannels(), ecorePackage.getEString(), "networkChannels", null, 0, -1, Cable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cableEndEClass, CableEnd.class, "CableEnd", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCableEnd_Port(), this.getPort(), this.getPort_Ends(), "port", null, 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableEnd_Connector(), theBasePackage.getConnectorKind(), "connector", null, 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableEnd_Gender(), theBasePackage.getGender(), "gender", "none", 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableEnd_Adapter(), ecorePackage.getEBoolean(), "adapter", null, 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCableEnd_AdapterType(), theCataloguePackage.getDeviceType(), null, "adapterType", null, 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCableEnd_Location(), theProductionPackage.getLocation(), null, "location", null, 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCableEnd_CableOfFrom(), this.getCable(), this.getCable_From(), "cableOfFrom", null, 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCableEnd_CableOfTo(), this.getCable(), this.getCable_To(), "cableOfTo", null, 0, 1, CableEnd.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getCableEnd__Cable(), this.getCable(), "cable", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getCableEnd__Opposite(), this.getCableEnd(), "opposite", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(multicoreEClass, Multicore.class, "Multicore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMulticore_Number(), ecorePackage.getEString(), "number", null, 0, 1, Multicore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMulticore_Type(), theCataloguePackage.getDeviceType(), null, "type", null, 0, 1, Multicore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMulticore_Length(), ecorePackage.getEDoubleObject(), "length", null, 0, 1, Multicore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMulticore_Pairs(), this.getCable(), this.getCable_Multicore(), "pairs", null, 0, -1, Multicore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMulticore_From(), theProductionPackage.getLocation(), null, "from", null, 0, 1, Multicore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMulticore_To(), theProductionPackage.getLocation(), null, "to", null, 0, 1, Multicore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMulticore_State(), theBasePackage.getCableState(), "state", null, 0, 1, Multicore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loomEClass, Loom.class, "Loom", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoom_Number(), ecorePackage.getEString(), "number", null, 0, 1, Loom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLoom_Cables(), this.getCable(), null, "cables", null, 0, -1, Loom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLoom_Multicores(), this.getMulticore(), null, "multicores", null, 0, -1, Loom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rackEClass, Rack.class, "Rack", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRack_Units(), ecorePackage.getEInt(), "units", "12", 0, 1, Rack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRack_Location(), theProductionPackage.getLocation(), null, "location", null, 0, 1, Rack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRack_Mass(), ecorePackage.getEDoubleObject(), "mass", null, 0, 1, Rack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRack_Slots(), this.getRackSlot(), null, "slots", null, 0, -1, Rack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rackSlotEClass, RackSlot.class, "RackSlot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRackSlot_Unit(), ecorePackage.getEInt(), "unit", "1", 0, 1, RackSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRackSlot_Side(), this.getRackSide(), "side", null, 0, 1, RackSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRackSlot_Device(), this.getDevice(), null, "device", null, 0, 1, RackSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(cableSideEEnum, CableSide.class, "CableSide");
		addEEnumLiteral(cableSideEEnum, CableSide.FROM);
		addEEnumLiteral(cableSideEEnum, CableSide.TO);

		initEEnum(rackSideEEnum, RackSide.class, "RackSide");
		addEEnumLiteral(rackSideEEnum, RackSide.FRONT);
		addEEnumLiteral(rackSideEEnum, RackSide.REAR);

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
			   "documentation", "The equipment of a production and how it is joined: each device exists once, on however many sheets it is drawn."
		   });
		addAnnotation
		  (cableSideEEnum,
		   source,
		   new String[] {
			   "documentation", "Which end of a cable."
		   });
		addAnnotation
		  (rackSideEEnum,
		   source,
		   new String[] {
			   "documentation", "Front or rear of a rack."
		   });
		addAnnotation
		  (deviceEClass,
		   source,
		   new String[] {
			   "documentation", "One piece of equipment."
		   });
		addAnnotation
		  (getDevice_Type(),
		   source,
		   new String[] {
			   "documentation", "Snapshot of its type, kept in the design\'s own types."
		   });
		addAnnotation
		  (getDevice_Ports(),
		   source,
		   new String[] {
			   "documentation", "Its ports, in the order of the type."
		   });
		addAnnotation
		  (getDevice_Properties(),
		   source,
		   new String[] {
			   "documentation", "Choices for a parametric type."
		   });
		addAnnotation
		  (getDevice_InternalRoutes(),
		   source,
		   new String[] {
			   "documentation", "Patches and mixes that the user set inside it."
		   });
		addAnnotation
		  (getDevice_Location(),
		   source,
		   new String[] {
			   "documentation", "Where it is."
		   });
		addAnnotation
		  (getDevice_Duty(),
		   source,
		   new String[] {
			   "documentation", "How hard it is driven; unset: the duty of the power plan."
		   });
		addAnnotation
		  (getDevice_CrestFactor(),
		   source,
		   new String[] {
			   "documentation", "Crest factor of the program when known, finer than the duty [dB]."
		   });
		addAnnotation
		  (getDevice_Supplier(),
		   source,
		   new String[] {
			   "documentation", "Who brings it."
		   });
		addAnnotation
		  (getDevice_Spare(),
		   source,
		   new String[] {
			   "documentation", "A spare that is carried but not in use."
		   });
		addAnnotation
		  (getDevice_Tags(),
		   source,
		   new String[] {
			   "documentation", "Free words to find and group by."
		   });
		addAnnotation
		  (getDevice_Firmware(),
		   source,
		   new String[] {
			   "documentation", "Firmware that is meant to be on it."
		   });
		addAnnotation
		  (getDevice_Address(),
		   source,
		   new String[] {
			   "documentation", "Network address."
		   });
		addAnnotation
		  (getDevice_Frequency(),
		   source,
		   new String[] {
			   "documentation", "Carrier frequency of a wireless device [Hz]."
		   });
		addAnnotation
		  (getDevice_HandOvers(),
		   source,
		   new String[] {
			   "documentation", "Files of the machine itself that have been read, as they were."
		   });
		addAnnotation
		  (portEClass,
		   source,
		   new String[] {
			   "documentation", "A connector of a device."
		   });
		addAnnotation
		  (getPort_Device(),
		   source,
		   new String[] {
			   "documentation", "The device that it belongs to."
		   });
		addAnnotation
		  (getPort_Type(),
		   source,
		   new String[] {
			   "documentation", "What kind of port it is."
		   });
		addAnnotation
		  (getPort_Label(),
		   source,
		   new String[] {
			   "documentation", "Own label; empty: that of the type."
		   });
		addAnnotation
		  (getPort_PhantomOn(),
		   source,
		   new String[] {
			   "documentation", "Phantom power switched on at an input that provides it."
		   });
		addAnnotation
		  (getPort_Gain(),
		   source,
		   new String[] {
			   "documentation", "Gain set at this port [dB]."
		   });
		addAnnotation
		  (getPort_Pad(),
		   source,
		   new String[] {
			   "documentation", "Input pad switched on."
		   });
		addAnnotation
		  (getPort_Tap(),
		   source,
		   new String[] {
			   "documentation", "Chosen tap on a 100 V line [W]."
		   });
		addAnnotation
		  (getPort_UnusedOnPurpose(),
		   source,
		   new String[] {
			   "documentation", "Marked by the user as not connected on purpose; silences findings."
		   });
		addAnnotation
		  (getPort_ChannelName(),
		   source,
		   new String[] {
			   "documentation", "Name of the network channel or flow, when it differs from the label."
		   });
		addAnnotation
		  (getPort_Ends(),
		   source,
		   new String[] {
			   "documentation", "Cable ends plugged into it."
		   });
		addAnnotation
		  (getPort_Channels(),
		   source,
		   new String[] {
			   "documentation", "Named audio channels of a network port; empty: not named."
		   });
		addAnnotation
		  (networkChannelEClass,
		   source,
		   new String[] {
			   "documentation", "One audio channel that a network port sends or receives."
		   });
		addAnnotation
		  (getNetworkChannel_Number(),
		   source,
		   new String[] {
			   "documentation", "Number among those that the port sends, or among those that it receives, from 1."
		   });
		addAnnotation
		  (getNetworkChannel_Transmit(),
		   source,
		   new String[] {
			   "documentation", "The port sends it; false: the port receives it."
		   });
		addAnnotation
		  (getNetworkChannel_Source(),
		   source,
		   new String[] {
			   "documentation", "Channel of a sender that this channel of a receiver is subscribed to; a reference, so that new names never break it."
		   });
		addAnnotation
		  (handOverEClass,
		   source,
		   new String[] {
			   "documentation", "A file that a machine wrote, kept whole so that what Headroom does not know is written back unchanged."
		   });
		addAnnotation
		  (getHandOver_Format(),
		   source,
		   new String[] {
			   "documentation", "Format, as the id of its importer."
		   });
		addAnnotation
		  (getHandOver_FileName(),
		   source,
		   new String[] {
			   "documentation", "Name of the file that was read."
		   });
		addAnnotation
		  (getHandOver_Hash(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of its bytes, in hexadecimal."
		   });
		addAnnotation
		  (getHandOver_Lines(),
		   source,
		   new String[] {
			   "documentation", "Its lines, without line ends."
		   });
		addAnnotation
		  (propertyValueEClass,
		   source,
		   new String[] {
			   "documentation", "A chosen value of a parametric type."
		   });
		addAnnotation
		  (getPropertyValue_Key(),
		   source,
		   new String[] {
			   "documentation", "Key of the property."
		   });
		addAnnotation
		  (getPropertyValue_Value(),
		   source,
		   new String[] {
			   "documentation", "Chosen value."
		   });
		addAnnotation
		  (internalRouteEClass,
		   source,
		   new String[] {
			   "documentation", "A patch or mix inside a device: which input goes to which output."
		   });
		addAnnotation
		  (getInternalRoute_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it comes from."
		   });
		addAnnotation
		  (getInternalRoute_Target(),
		   source,
		   new String[] {
			   "documentation", "Where it goes to."
		   });
		addAnnotation
		  (getInternalRoute_SourceChannel(),
		   source,
		   new String[] {
			   "documentation", "Channel within the source port, from 1."
		   });
		addAnnotation
		  (getInternalRoute_TargetChannel(),
		   source,
		   new String[] {
			   "documentation", "Channel within the target port, from 1."
		   });
		addAnnotation
		  (getInternalRoute_Gain(),
		   source,
		   new String[] {
			   "documentation", "Gain of the route [dB]."
		   });
		addAnnotation
		  (getInternalRoute_Delay(),
		   source,
		   new String[] {
			   "documentation", "Delay of the route [s]."
		   });
		addAnnotation
		  (cableEClass,
		   source,
		   new String[] {
			   "documentation", "One cable, or one pair of a multicore, or one radio link. Either end may be free."
		   });
		addAnnotation
		  (getCable_Number(),
		   source,
		   new String[] {
			   "documentation", "Cable number as on the label."
		   });
		addAnnotation
		  (getCable_Signal(),
		   source,
		   new String[] {
			   "documentation", "What it carries."
		   });
		addAnnotation
		  (getCable_Type(),
		   source,
		   new String[] {
			   "documentation", "Snapshot of its cable type, kept in the design\'s own types."
		   });
		addAnnotation
		  (getCable_Length(),
		   source,
		   new String[] {
			   "documentation", "Length; empty: not decided [m]."
		   });
		addAnnotation
		  (getCable_From(),
		   source,
		   new String[] {
			   "documentation", "First end, the source where there is one."
		   });
		addAnnotation
		  (getCable_To(),
		   source,
		   new String[] {
			   "documentation", "Second end."
		   });
		addAnnotation
		  (getCable_Multicore(),
		   source,
		   new String[] {
			   "documentation", "The multicore that it is a pair of."
		   });
		addAnnotation
		  (getCable_Pair(),
		   source,
		   new String[] {
			   "documentation", "Number of the pair in the multicore, from 1; 0: not in a multicore."
		   });
		addAnnotation
		  (getCable_Colour(),
		   source,
		   new String[] {
			   "documentation", "Colour of the jacket or tape."
		   });
		addAnnotation
		  (getCable_State(),
		   source,
		   new String[] {
			   "documentation", "How far it has come on site."
		   });
		addAnnotation
		  (getCable_NetworkChannels(),
		   source,
		   new String[] {
			   "documentation", "Named audio channels or flows that this link carries, for the patch."
		   });
		addAnnotation
		  (cableEndEClass,
		   source,
		   new String[] {
			   "documentation", "One end of a cable."
		   });
		addAnnotation
		  (getCableEnd__Cable(),
		   source,
		   new String[] {
			   "documentation", "The cable that this end belongs to.",
			   "body", "return org.headroom.model.system.CableEnds.cable(this);"
		   });
		addAnnotation
		  (getCableEnd__Opposite(),
		   source,
		   new String[] {
			   "documentation", "The other end of the same cable; null while it has none.",
			   "body", "return org.headroom.model.system.CableEnds.opposite(this);"
		   });
		addAnnotation
		  (getCableEnd_Port(),
		   source,
		   new String[] {
			   "documentation", "Where it is plugged in; empty: free."
		   });
		addAnnotation
		  (getCableEnd_Connector(),
		   source,
		   new String[] {
			   "documentation", "Connector at this end; unknown: what the port takes."
		   });
		addAnnotation
		  (getCableEnd_Gender(),
		   source,
		   new String[] {
			   "documentation", "Gender of the connector at this end."
		   });
		addAnnotation
		  (getCableEnd_Adapter(),
		   source,
		   new String[] {
			   "documentation", "An adapter is fitted at this end."
		   });
		addAnnotation
		  (getCableEnd_AdapterType(),
		   source,
		   new String[] {
			   "documentation", "Snapshot of the adapter\'s type, kept in the design\'s own types; empty: not decided."
		   });
		addAnnotation
		  (getCableEnd_Location(),
		   source,
		   new String[] {
			   "documentation", "Where a free end lies."
		   });
		addAnnotation
		  (getCableEnd_CableOfFrom(),
		   source,
		   new String[] {
			   "documentation", "The cable, when this is its first end."
		   });
		addAnnotation
		  (getCableEnd_CableOfTo(),
		   source,
		   new String[] {
			   "documentation", "The cable, when this is its second end."
		   });
		addAnnotation
		  (multicoreEClass,
		   source,
		   new String[] {
			   "documentation", "A cable of several pairs under one jacket."
		   });
		addAnnotation
		  (getMulticore_Number(),
		   source,
		   new String[] {
			   "documentation", "Number as on the label."
		   });
		addAnnotation
		  (getMulticore_Type(),
		   source,
		   new String[] {
			   "documentation", "Snapshot of its cable type."
		   });
		addAnnotation
		  (getMulticore_Length(),
		   source,
		   new String[] {
			   "documentation", "Length; empty: not decided [m]."
		   });
		addAnnotation
		  (getMulticore_Pairs(),
		   source,
		   new String[] {
			   "documentation", "The pairs in use."
		   });
		addAnnotation
		  (getMulticore_From(),
		   source,
		   new String[] {
			   "documentation", "Where the send end lies."
		   });
		addAnnotation
		  (getMulticore_To(),
		   source,
		   new String[] {
			   "documentation", "Where the far end lies."
		   });
		addAnnotation
		  (getMulticore_State(),
		   source,
		   new String[] {
			   "documentation", "How far it has come on site."
		   });
		addAnnotation
		  (loomEClass,
		   source,
		   new String[] {
			   "documentation", "Cables and multicores bundled for pulling together."
		   });
		addAnnotation
		  (getLoom_Number(),
		   source,
		   new String[] {
			   "documentation", "Number as on the label."
		   });
		addAnnotation
		  (getLoom_Cables(),
		   source,
		   new String[] {
			   "documentation", "Single cables in it."
		   });
		addAnnotation
		  (getLoom_Multicores(),
		   source,
		   new String[] {
			   "documentation", "Multicores in it."
		   });
		addAnnotation
		  (rackEClass,
		   source,
		   new String[] {
			   "documentation", "A rack or case."
		   });
		addAnnotation
		  (getRack_Units(),
		   source,
		   new String[] {
			   "documentation", "Usable height [U]."
		   });
		addAnnotation
		  (getRack_Location(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getRack_Mass(),
		   source,
		   new String[] {
			   "documentation", "Mass of the empty rack or case [kg]."
		   });
		addAnnotation
		  (getRack_Slots(),
		   source,
		   new String[] {
			   "documentation", "What is mounted where."
		   });
		addAnnotation
		  (rackSlotEClass,
		   source,
		   new String[] {
			   "documentation", "A device mounted in a rack."
		   });
		addAnnotation
		  (getRackSlot_Unit(),
		   source,
		   new String[] {
			   "documentation", "Lowest rack unit that it fills, from 1 at the bottom [U]."
		   });
		addAnnotation
		  (getRackSlot_Side(),
		   source,
		   new String[] {
			   "documentation", "Mounted from the front or the rear."
		   });
		addAnnotation
		  (getRackSlot_Device(),
		   source,
		   new String[] {
			   "documentation", "What is mounted."
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
		  (getDevice_CrestFactor(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getDevice_Frequency(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getPort_Gain(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getPort_Tap(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getNetworkChannel_Number(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getInternalRoute_SourceChannel(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getInternalRoute_TargetChannel(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getInternalRoute_Gain(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getInternalRoute_Delay(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getCable_Length(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getCable_Pair(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getMulticore_Length(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getRack_Units(),
		   source,
		   new String[] {
			   "unit", "U"
		   });
		addAnnotation
		  (getRack_Mass(),
		   source,
		   new String[] {
			   "unit", "kg"
		   });
		addAnnotation
		  (getRackSlot_Unit(),
		   source,
		   new String[] {
			   "unit", "U"
		   });
	}

} //SystemPackageImpl

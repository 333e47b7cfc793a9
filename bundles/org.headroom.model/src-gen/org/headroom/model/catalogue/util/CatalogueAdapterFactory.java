/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.headroom.model.base.Identified;

import org.headroom.model.catalogue.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.headroom.model.catalogue.CataloguePackage
 * @generated
 */
public class CatalogueAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CataloguePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogueAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = CataloguePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatalogueSwitch<Adapter> modelSwitch =
		new CatalogueSwitch<Adapter>() {
			@Override
			public Adapter caseDeviceType(DeviceType object) {
				return createDeviceTypeAdapter();
			}
			@Override
			public Adapter casePortType(PortType object) {
				return createPortTypeAdapter();
			}
			@Override
			public Adapter caseNetworkPortData(NetworkPortData object) {
				return createNetworkPortDataAdapter();
			}
			@Override
			public Adapter caseInternalPath(InternalPath object) {
				return createInternalPathAdapter();
			}
			@Override
			public Adapter casePropertyDefinition(PropertyDefinition object) {
				return createPropertyDefinitionAdapter();
			}
			@Override
			public Adapter caseMechanicalData(MechanicalData object) {
				return createMechanicalDataAdapter();
			}
			@Override
			public Adapter casePowerProfile(PowerProfile object) {
				return createPowerProfileAdapter();
			}
			@Override
			public Adapter casePowerPoint(PowerPoint object) {
				return createPowerPointAdapter();
			}
			@Override
			public Adapter caseAmplifierData(AmplifierData object) {
				return createAmplifierDataAdapter();
			}
			@Override
			public Adapter caseAmplifierRating(AmplifierRating object) {
				return createAmplifierRatingAdapter();
			}
			@Override
			public Adapter caseLoudspeakerData(LoudspeakerData object) {
				return createLoudspeakerDataAdapter();
			}
			@Override
			public Adapter caseLoudspeakerInput(LoudspeakerInput object) {
				return createLoudspeakerInputAdapter();
			}
			@Override
			public Adapter caseWirelessData(WirelessData object) {
				return createWirelessDataAdapter();
			}
			@Override
			public Adapter caseTuningBand(TuningBand object) {
				return createTuningBandAdapter();
			}
			@Override
			public Adapter caseCableData(CableData object) {
				return createCableDataAdapter();
			}
			@Override
			public Adapter caseDistroData(DistroData object) {
				return createDistroDataAdapter();
			}
			@Override
			public Adapter caseWayType(WayType object) {
				return createWayTypeAdapter();
			}
			@Override
			public Adapter caseProvenance(Provenance object) {
				return createProvenanceAdapter();
			}
			@Override
			public Adapter caseGeneratorData(GeneratorData object) {
				return createGeneratorDataAdapter();
			}
			@Override
			public Adapter caseFuelPoint(FuelPoint object) {
				return createFuelPointAdapter();
			}
			@Override
			public Adapter caseUpsData(UpsData object) {
				return createUpsDataAdapter();
			}
			@Override
			public Adapter caseRuntimePoint(RuntimePoint object) {
				return createRuntimePointAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.DeviceType <em>Device Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.DeviceType
	 * @generated
	 */
	public Adapter createDeviceTypeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.PortType <em>Port Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.PortType
	 * @generated
	 */
	public Adapter createPortTypeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.NetworkPortData <em>Network Port Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.NetworkPortData
	 * @generated
	 */
	public Adapter createNetworkPortDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.InternalPath <em>Internal Path</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.InternalPath
	 * @generated
	 */
	public Adapter createInternalPathAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.PropertyDefinition <em>Property Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.PropertyDefinition
	 * @generated
	 */
	public Adapter createPropertyDefinitionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.MechanicalData <em>Mechanical Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.MechanicalData
	 * @generated
	 */
	public Adapter createMechanicalDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.PowerProfile <em>Power Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.PowerProfile
	 * @generated
	 */
	public Adapter createPowerProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.PowerPoint <em>Power Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.PowerPoint
	 * @generated
	 */
	public Adapter createPowerPointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.AmplifierData <em>Amplifier Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.AmplifierData
	 * @generated
	 */
	public Adapter createAmplifierDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.AmplifierRating <em>Amplifier Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.AmplifierRating
	 * @generated
	 */
	public Adapter createAmplifierRatingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.LoudspeakerData <em>Loudspeaker Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.LoudspeakerData
	 * @generated
	 */
	public Adapter createLoudspeakerDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.LoudspeakerInput <em>Loudspeaker Input</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.LoudspeakerInput
	 * @generated
	 */
	public Adapter createLoudspeakerInputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.WirelessData <em>Wireless Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.WirelessData
	 * @generated
	 */
	public Adapter createWirelessDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.TuningBand <em>Tuning Band</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.TuningBand
	 * @generated
	 */
	public Adapter createTuningBandAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.CableData <em>Cable Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.CableData
	 * @generated
	 */
	public Adapter createCableDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.DistroData <em>Distro Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.DistroData
	 * @generated
	 */
	public Adapter createDistroDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.WayType <em>Way Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.WayType
	 * @generated
	 */
	public Adapter createWayTypeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.Provenance
	 * @generated
	 */
	public Adapter createProvenanceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.GeneratorData <em>Generator Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.GeneratorData
	 * @generated
	 */
	public Adapter createGeneratorDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.FuelPoint <em>Fuel Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.FuelPoint
	 * @generated
	 */
	public Adapter createFuelPointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.UpsData <em>Ups Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.UpsData
	 * @generated
	 */
	public Adapter createUpsDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.catalogue.RuntimePoint <em>Runtime Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.catalogue.RuntimePoint
	 * @generated
	 */
	public Adapter createRuntimePointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.headroom.model.base.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.headroom.model.base.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //CatalogueAdapterFactory
